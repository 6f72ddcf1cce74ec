-- CreateTable
CREATE TABLE "product" (
    "id" TEXT NOT NULL,
    "gepubliceerd" INTEGER,
    "gepland" INTEGER,
    "gepland_op" TEXT,

    CONSTRAINT "product_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "product_versie" (
    "product_id" TEXT NOT NULL,
    "versie" INTEGER NOT NULL,
    "inhoud" JSONB NOT NULL,
    "door" TEXT NOT NULL,
    "naam" TEXT NOT NULL,
    "moment" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "product_versie_pkey" PRIMARY KEY ("product_id","versie")
);

-- AddForeignKey
ALTER TABLE "product_versie" ADD CONSTRAINT "product_versie_product_id_fkey" FOREIGN KEY ("product_id") REFERENCES "product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
