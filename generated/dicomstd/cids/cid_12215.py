"""CID 12215 Echocardiography Vena Cava Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12215(ContextGroup, cid=12215, uid="1.2.840.10008.6.1.607", keyword="EchocardiographyVenaCavaMeasurement", title="Echocardiography Vena Cava Measurement", version="20030918", extensible=True):
    """Echocardiography Vena Cava Measurement, extensible, includes CID 12220."""

    InferiorVenaCavaDiameter = CodedConcept("18006-7", "LN", "Inferior Vena Cava Diameter")
    InferiorVenaCavaPercentCollapse = CodedConcept("18050-5", "LN", "Inferior Vena Cava % Collapse")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
