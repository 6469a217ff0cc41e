"""CID 12024 OB-GYN Ultrasound Report Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12024(ContextGroup, cid=12024, uid="1.2.840.10008.6.1.1339", keyword="OBGYNUltrasoundReportDocumentTitle", title="OB-GYN Ultrasound Report Document Title", version="20200704", extensible=True):
    """OB-GYN Ultrasound Report Document Title, extensible."""

    OBGYNUltrasoundProcedureReport = CodedConcept("125000", "DCM", "OB-GYN Ultrasound Procedure Report")
    USPelvis = CodedConcept("24869-0", "LN", "US Pelvis")
    ObstetricUSScan = CodedConcept("268445003", "SCT", "Obstetric US scan")
