"""CID 12210 Echocardiography Pulmonary Artery Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12210(ContextGroup, cid=12210, uid="1.2.840.10008.6.1.603", keyword="EchocardiographyPulmonaryArteryMeasurement", title="Echocardiography Pulmonary Artery Measurement", version="20030918", extensible=True):
    """Echocardiography Pulmonary Artery Measurement, extensible, includes CID 12220."""

    MainPulmonaryArteryDiameter = CodedConcept("18020-8", "LN", "Main Pulmonary Artery Diameter")
    RightPulmonaryArteryDiameter = CodedConcept("18021-6", "LN", "Right Pulmonary Artery Diameter")
    LeftPulmonaryArteryDiameter = CodedConcept("18019-0", "LN", "Left Pulmonary Artery Diameter")
    MainPulmonaryArteryPeakVelocity = CodedConcept("399048009", "SCT", "Main Pulmonary Artery Peak Velocity")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
