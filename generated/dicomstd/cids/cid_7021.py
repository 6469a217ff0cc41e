"""CID 7021 Measurement Report Document Title, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID7021(ContextGroup, cid=7021, uid="1.2.840.10008.6.1.997", keyword="MeasurementReportDocumentTitle", title="Measurement Report Document Title", version="20141110", extensible=True):
    """Measurement Report Document Title, extensible."""

    ImagingMeasurementReport = CodedConcept("126000", "DCM", "Imaging Measurement Report")
    OncologyMeasurementReport = CodedConcept("126001", "DCM", "Oncology Measurement Report")
    DynamicContrastMRMeasurementReport = CodedConcept("126002", "DCM", "Dynamic Contrast MR Measurement Report")
    PETMeasurementReport = CodedConcept("126003", "DCM", "PET Measurement Report")
