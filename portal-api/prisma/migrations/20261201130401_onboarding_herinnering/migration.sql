-- AlterTable
ALTER TABLE "onboarding_taak" ADD COLUMN     "herinnerd" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "onboarding_taak_uiterlijk_idx" ON "onboarding_taak"("uiterlijk");
