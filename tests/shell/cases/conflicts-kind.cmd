conflicts --kind modality @TINY@
