"""CID 4240 Ophthalmic Measurement or Calculation Data Source, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID4240(ContextGroup, cid=4240, uid="1.2.840.10008.6.1.886", keyword="OphthalmicMeasurementorCalculationDataSource", title="Ophthalmic Measurement or Calculation Data Source", version="20190124", extensible=True):
    """Ophthalmic Measurement or Calculation Data Source, extensible."""

    MeasurementFromThisDevice = CodedConcept("111780", "DCM", "Measurement From This Device")
    ManualEntry = CodedConcept("113857", "DCM", "Manual Entry")
    ExternalDataSource = CodedConcept("111781", "DCM", "External Data Source")
    AxialMeasurementsSOPInstance = CodedConcept("111782", "DCM", "Axial Measurements SOP Instance")
    RefractiveMeasurementsSOPInstance = CodedConcept("111783", "DCM", "Refractive Measurements SOP Instance")
    AutorefractionMeasurementsSOPInstance = CodedConcept("111784", "DCM", "Autorefraction Measurements SOP Instance")
    KeratometryMeasurementsSOPInstance = CodedConcept("111757", "DCM", "Keratometry Measurements SOP Instance")
