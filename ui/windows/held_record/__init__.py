"""The window that corrects a received record which was not applied."""
