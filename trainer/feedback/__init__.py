"""What to tell the trainee: advice on a reply, model replies, the debrief."""
