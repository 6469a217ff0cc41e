"""CID 12245 Cardiac Ultrasound Report Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12245(ContextGroup, cid=12245, uid="1.2.840.10008.6.1.826", keyword="CardiacUltrasoundReportTitle", title="Cardiac Ultrasound Report Title", version="20100317", extensible=True):
    """Cardiac Ultrasound Report Title, extensible."""

    PediatricCardiacUltrasoundReport = CodedConcept("125195", "DCM", "Pediatric Cardiac Ultrasound Report")
    FetalCardiacUltrasoundReport = CodedConcept("125196", "DCM", "Fetal Cardiac Ultrasound Report")
    AdultCongenitalCardiacUltrasoundReport = CodedConcept("125197", "DCM", "Adult Congenital Cardiac Ultrasound Report")
