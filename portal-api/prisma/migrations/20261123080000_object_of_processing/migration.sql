-- AlterTable
ALTER TABLE "verwerking" ADD COLUMN     "object" TEXT;

-- CreateIndex
CREATE INDEX "verwerking_object_begin_idx" ON "verwerking"("object", "begin");
