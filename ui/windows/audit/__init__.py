"""The audit log (Admin > Audit log…): who changed what and when, and that nothing was forged."""
