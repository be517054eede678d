using ItaBot.Scoring;

namespace ItaBot.Reminders.Boards;

/// <summary>Something that feedback says for certain of an item.</summary>
/// <param name="Item">Its id, for example <c>e7</c>.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Answers">How many answers that rests on.</param>
public abstract record FeedbackFinding(string Item, LocalText Name, int Answers)
{
    /// <summary>The item is below the pass mark.</summary>
    /// <param name="Item">Its id.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Answers">How many answers that rests on.</param>
    /// <param name="Mean">Its mean, in points.</param>
    /// <param name="PassMark">The pass mark, in points.</param>
    public sealed record Below(string Item, LocalText Name, int Answers, decimal Mean, decimal PassMark) : FeedbackFinding(Item, Name, Answers);

    /// <summary>Somebody said yes where a yes is bad.</summary>
    /// <param name="Item">The item's id.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Answers">How many answers that rests on.</param>
    /// <param name="Count">How many said yes.</param>
    /// <param name="Rate">Their share in percent.</param>
    public sealed record Yes(string Item, LocalText Name, int Answers, int Count, decimal Rate) : FeedbackFinding(Item, Name, Answers);
}
