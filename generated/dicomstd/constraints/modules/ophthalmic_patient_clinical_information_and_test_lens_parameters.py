"""Ophthalmic Patient Clinical Information and Test Lens Parameters, PS3.3 C.8.26.6. Generated from table_C.8.26.6-1; do not edit."""

from dicodec.schema import Row, Table

TABLE = Table(
    "C.8.26.6-1",
    "Ophthalmic Patient Clinical Information and Test Lens Parameters",
    "C.8.26.6",
    (
        Row(0, 0x00240114, "1C", when="MeasurementLaterality in {L, B}", items=(1, 1)),  # OphthalmicPatientClinicalInformationLeftEyeSequence
        Row(1, 0, include="macros.ophthalmic_patient_clinical_information_and_test_lens_parameters"),  # include Ophthalmic Patient Clinical Information and Test Lens Parameters
        Row(0, 0x00240115, "1C", when="MeasurementLaterality in {R, B}", items=(1, 1)),  # OphthalmicPatientClinicalInformationRightEyeSequence
        Row(1, 0, include="macros.ophthalmic_patient_clinical_information_and_test_lens_parameters"),  # include Ophthalmic Patient Clinical Information and Test Lens Parameters
    ),
)
