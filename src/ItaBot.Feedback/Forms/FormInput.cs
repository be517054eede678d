namespace ItaBot.Feedback.Forms;

/// <summary>What a person said to a form.</summary>
/// <param name="Text">What they typed, or the text of a button; what is written on a sticker.</param>
/// <param name="Reports">Whether it reports corruption, as far as anything can tell.</param>
public sealed record FormInput(string Text, bool Reports)
{
    /// <summary>What a sticker shows, as the channel says; null where it is none.</summary>
    public IReadOnlyList<string>? Sticker { get; init; }
}
