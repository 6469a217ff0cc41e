"""CID 12212 Echocardiography Aorta Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12212(ContextGroup, cid=12212, uid="1.2.840.10008.6.1.605", keyword="EchocardiographyAortaMeasurement", title="Echocardiography Aorta Measurement", version="20030918", extensible=True):
    """Echocardiography Aorta Measurement, extensible, includes CID 12220."""

    AorticRootDiameter = CodedConcept("18015-8", "LN", "Aortic Root Diameter")
    AorticArchDiameter = CodedConcept("18011-7", "LN", "Aortic Arch Diameter")
    AscendingAorticDiameter = CodedConcept("18012-5", "LN", "Ascending Aortic Diameter")
    AorticIsthmusDiameter = CodedConcept("18014-1", "LN", "Aortic Isthmus Diameter")
    DescendingAorticDiameter = CodedConcept("18013-3", "LN", "Descending Aortic Diameter")
    ThoracicAortaCoarctationSystolicPeakInstantaneousGradient = CodedConcept("17995-2", "LN", "Thoracic Aorta Coarctation Systolic Peak Instantaneous Gradient")
    ThoracicAortaCoarctationSystolicPeakVelocity = CodedConcept("29460-3", "LN", "Thoracic Aorta Coarctation Systolic Peak Velocity")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
