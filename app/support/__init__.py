"""What leaves this machine for support, and how it is cleaned before: bundles, crash reports."""
