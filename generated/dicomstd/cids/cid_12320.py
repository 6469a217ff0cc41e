"""CID 12320 General Ultrasound Report Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12320(ContextGroup, cid=12320, uid="1.2.840.10008.6.1.1447", keyword="GeneralUltrasoundReportDocumentTitle", title="General Ultrasound Report Document Title", version="20220628", extensible=True):
    """General Ultrasound Report Document Title, extensible."""

    UltrasoundReport = CodedConcept("25061-3", "LN", "Ultrasound Report")
    USTendonReport = CodedConcept("39453-6", "LN", "US Tendon Report")
    USBreastReport = CodedConcept("24601-7", "LN", "US Breast Report")
    USKidneyReport = CodedConcept("38036-0", "LN", "US Kidney Report")
    USLiverReport = CodedConcept("28614-6", "LN", "US Liver Report")
    USProstateTransrectalReport = CodedConcept("24884-9", "LN", "US Prostate (transrectal) Report")
    USPancreasReport = CodedConcept("24859-1", "LN", "US Pancreas Report")
    USSpleenReport = CodedConcept("24990-4", "LN", "US Spleen Report")
    USShoulderReport = CodedConcept("24907-8", "LN", "US Shoulder Report")
    USScrotumAndTesticleReport = CodedConcept("25002-7", "LN", "US Scrotum and Testicle Report")
    USThyroidReport = CodedConcept("25010-0", "LN", "US Thyroid Report")
