"""CID 12216 Echocardiography Hepatic Vein Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12216(ContextGroup, cid=12216, uid="1.2.840.10008.6.1.608", keyword="EchocardiographyHepaticVeinMeasurement", title="Echocardiography Hepatic Vein Measurement", version="20030918", extensible=True):
    """Echocardiography Hepatic Vein Measurement, extensible, includes CID 12220."""

    HepaticVeinSystolicPeakVelocity = CodedConcept("29471-0", "LN", "Hepatic Vein Systolic Peak Velocity")
    HepaticVeinDiastolicPeakVelocity = CodedConcept("29472-8", "LN", "Hepatic Vein Diastolic Peak Velocity")
    HepaticVeinSystolicToDiastolicRatio = CodedConcept("29473-6", "LN", "Hepatic Vein Systolic to Diastolic Ratio")
    HepaticVeinAtrialContractionReversalPeakVelocity = CodedConcept("29474-4", "LN", "Hepatic Vein Atrial Contraction Reversal Peak Velocity")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
