"""CID 12100 Vascular Ultrasound Report Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12100(ContextGroup, cid=12100, uid="1.2.840.10008.6.1.1315", keyword="VascularUltrasoundReportDocumentTitle", title="Vascular Ultrasound Report Document Title", version="20200310", extensible=True):
    """Vascular Ultrasound Report Document Title, extensible."""

    USCarotidArteriesReport = CodedConcept("24616-5", "LN", "US Carotid Arteries Report")
    USArteryReport = CodedConcept("46375-2", "LN", "US Artery Report")
    USVeinReport = CodedConcept("39036-9", "LN", "US Vein Report")
    USDopplerVesselsReport = CodedConcept("39445-2", "LN", "US Doppler Vessels Report")
    USDopplerAbdominalVesselsReport = CodedConcept("24534-0", "LN", "US Doppler Abdominal Vessels Report")
    USDopplerExtremityVesselsReport = CodedConcept("43771-5", "LN", "US Doppler Extremity Vessels Report")
    USDopplerHeadVesselsReport = CodedConcept("24733-8", "LN", "US Doppler Head Vessels Report")
    USDopplerLowerExtremityVesselsReport = CodedConcept("44174-1", "LN", "US Doppler Lower Extremity Vessels Report")
    USDopplerUpperExtremityVesselsReport = CodedConcept("39448-6", "LN", "US Doppler Upper Extremity Vessels Report")
    PeripheralVascularUltrasoundReport = CodedConcept("48526000", "SCT", "Peripheral Vascular Ultrasound Report")
