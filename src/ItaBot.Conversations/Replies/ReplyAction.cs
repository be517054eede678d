namespace ItaBot.Conversations.Replies;

/// <summary>A button that says something for the person.</summary>
/// <param name="Label">What stands on it.</param>
/// <param name="Text">What it sends.</param>
public sealed record ReplyAction(string Label, string Text);
