"""CID 12206 Echocardiography Right Atrium Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12206(ContextGroup, cid=12206, uid="1.2.840.10008.6.1.599", keyword="EchocardiographyRightAtriumMeasurement", title="Echocardiography Right Atrium Measurement", version="20030918", extensible=True):
    """Echocardiography Right Atrium Measurement, extensible, includes CID 12220."""

    RightAtriumSystolicPressure = CodedConcept("18070-3", "LN", "Right Atrium Systolic Pressure")
    RightAtriumAreaA4CView = CodedConcept("17988-7", "LN", "Right Atrium Area A4C view")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
