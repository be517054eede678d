namespace ItaBot.Feedback.Forms;

/// <summary>What a person said to an item.</summary>
/// <param name="Points">What it is worth, 0–100 points; null where they do not know, or left it out.</param>
/// <param name="IsLeftOut">Whether the person left the item out; false for "do not know".</param>
public sealed record FormAnswer(int? Points, bool IsLeftOut = false)
{
    /// <summary>The person does not know.</summary>
    public static FormAnswer DoNotKnow { get; } = new(Points: null);

    /// <summary>The person left the item out.</summary>
    public static FormAnswer LeftOut { get; } = new(Points: null, IsLeftOut: true);
}
