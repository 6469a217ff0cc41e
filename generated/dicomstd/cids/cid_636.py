"""CID 636 Temperature Sensor Device Component Type for Small Animal Procedure, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID636(ContextGroup, cid=636, uid="1.2.840.10008.6.1.1101", keyword="TemperatureSensorDeviceComponentTypeForSmallAnimalProcedure", title="Temperature Sensor Device Component Type for Small Animal Procedure", version="20151110", extensible=True):
    """Temperature Sensor Device Component Type for Small Animal Procedure, extensible."""

    RectalTemperature = CodedConcept("307047009", "SCT", "Rectal temperature")
    Thermography = CodedConcept("C0039810", "UMLS", "Thermography")
    CarrierTemperatureSensor = CodedConcept("127240", "DCM", "Carrier temperature sensor")
