"""The steps of a synchronisation, one function a module; the runner alone knows their order."""
