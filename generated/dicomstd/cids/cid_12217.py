"""CID 12217 Echocardiography Cardiac Shunt Measurement, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID12217(ContextGroup, cid=12217, uid="1.2.840.10008.6.1.609", keyword="EchocardiographyCardiacShuntMeasurement", title="Echocardiography Cardiac Shunt Measurement", version="20030918", extensible=True):
    """Echocardiography Cardiac Shunt Measurement, extensible, includes CID 12220."""

    PulmonaryToSystemicShuntFlowRatio = CodedConcept("29462-9", "LN", "Pulmonary-to-Systemic Shunt Flow Ratio")
    HeartRate = CodedConcept("8867-4", "LN", "Heart rate")
