"""What a reply was worth: grades, opportunities, result, the call's score."""
