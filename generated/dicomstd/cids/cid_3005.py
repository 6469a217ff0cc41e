"""CID 3005 Respiration Waveform, PS3.16. Generated; do not edit."""

from dicodec.typed import CodedConcept, ContextGroup

class CID3005(ContextGroup, cid=3005, uid="1.2.840.10008.6.1.804", keyword="RespirationWaveform", title="Respiration Waveform", version="20200623", extensible=True):
    """Respiration Waveform, extensible."""

    RespirationWaveform = CodedConcept("109117", "DCM", "Respiration Waveform")
    AirflowThermistor = CodedConcept("130416", "DCM", "Airflow Thermistor")
    AirflowThermocouple = CodedConcept("130417", "DCM", "Airflow Thermocouple")
    AirflowNasalProng = CodedConcept("130418", "DCM", "Airflow Nasal Prong")
    AirflowPVDF = CodedConcept("130419", "DCM", "Airflow PVDF")
    AirflowCPAP = CodedConcept("130420", "DCM", "Airflow CPAP")
    Airflow = CodedConcept("130421", "DCM", "Airflow")
    PAPPressure = CodedConcept("130422", "DCM", "PAP Pressure")
    PAPLeakPressure = CodedConcept("130423", "DCM", "PAP Leak Pressure")
    PAPTidalVolume = CodedConcept("130424", "DCM", "PAP Tidal Volume")
    EsophagealPressure = CodedConcept("130425", "DCM", "Esophageal Pressure")
    RespiratoryPressure = CodedConcept("130426", "DCM", "Respiratory Pressure")
    ThoracicRespiratoryInductance = CodedConcept("130427", "DCM", "Thoracic Respiratory Inductance")
    AbdominalRespiratoryInductance = CodedConcept("130428", "DCM", "Abdominal Respiratory Inductance")
    ThoracicRespiratoryPVDF = CodedConcept("130429", "DCM", "Thoracic Respiratory PVDF")
    AbdominalRespiratoryPVDF = CodedConcept("130430", "DCM", "Abdominal Respiratory PVDF")
    ThoracicRespiratoryEffort = CodedConcept("130431", "DCM", "Thoracic Respiratory Effort")
    AbdominalRespiratoryEffort = CodedConcept("130432", "DCM", "Abdominal Respiratory Effort")
    RespiratoryEffort = CodedConcept("130433", "DCM", "Respiratory Effort")
    CO2Transcutaneous = CodedConcept("130434", "DCM", "CO2 Transcutaneous")
    CO2WaveformEndTidalMainStream = CodedConcept("130435", "DCM", "CO2 Waveform End-tidal Main-stream")
    CO2TrendEndTidalMainStream = CodedConcept("130436", "DCM", "CO2 Trend End-tidal Main-stream")
    CO2WaveformEndTidalSideStream = CodedConcept("130437", "DCM", "CO2 Waveform End-tidal Side-stream")
    CO2TrendEndTidalSideStream = CodedConcept("130438", "DCM", "CO2 Trend End-tidal Side-stream")
    CO2WaveformMainStream = CodedConcept("130439", "DCM", "CO2 Waveform Main-stream")
    CO2WaveformSideStream = CodedConcept("130440", "DCM", "CO2 Waveform Side-stream")
    CO2TrendMainStream = CodedConcept("130441", "DCM", "CO2 Trend Main-stream")
    CO2TrendSideStream = CodedConcept("130442", "DCM", "CO2 Trend Side-stream")
    CO2Respiration = CodedConcept("130443", "DCM", "CO2 Respiration")
