"""CID 9560 Robotic Delivery Device Dose Rate Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9560(ContextGroup, cid=9560, uid="1.2.840.10008.6.1.1311", keyword="RoboticDeliveryDeviceDoseRateUnit", title="Robotic Delivery Device Dose Rate Unit", version="20200117", extensible=False):
    """Robotic Delivery Device Dose Rate Unit, not extensible."""

    GyS = CodedConcept("Gy/s", "UCUM", "Gy/s")
