"""CID 9559 Robotic Delivery Device Dosimeter Unit, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup


class CID9559(ContextGroup, cid=9559, uid="1.2.840.10008.6.1.1310", keyword="RoboticDeliveryDeviceDosimeterUnit", title="Robotic Delivery Device Dosimeter Unit", version="20200117", extensible=False):
    """Robotic Delivery Device Dosimeter Unit, not extensible."""

    MonitorUnits = CodedConcept("{MU}", "UCUM", "Monitor Units")
