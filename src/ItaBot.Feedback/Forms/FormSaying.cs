namespace ItaBot.Feedback.Forms;

/// <summary>What the bot says in a form.</summary>
/// <param name="Text">The whole message.</param>
/// <param name="Buttons">What the person can tap; each sends its own text.</param>
public sealed record FormSaying(string Text, IReadOnlyList<string> Buttons)
{
    /// <summary>The same behind something else that is said first.</summary>
    public FormSaying After(string? first) => string.IsNullOrEmpty(first) ? this : this with { Text = $"{first}\n\n{Text}" };
}
