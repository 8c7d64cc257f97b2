"""What people wrote: strict YAML with places, types, problems, one call's Setup, the check, the catalogue."""
