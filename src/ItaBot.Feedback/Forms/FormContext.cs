using ItaBot.Feedback.Sampling;

namespace ItaBot.Feedback.Forms;

/// <summary>What a form is filled in with besides what the person says.</summary>
/// <param name="AgencyId">Whose round it is.</param>
/// <param name="AgencyName">What that is called.</param>
/// <param name="Channels">Where corruption can be reported safely: names and telephone numbers.</param>
/// <param name="Now">The moment.</param>
public sealed record FormContext(
    string AgencyId, string AgencyName, IReadOnlyList<(string Name, string Phone)> Channels, DateTimeOffset Now)
{
    /// <summary>How often each item of the round was answered and is asked; needed where a short form begins.</summary>
    public IReadOnlyList<ItemLoad> Loads { get; init; } = [];

    /// <summary>Decides between items that are asked equally often.</summary>
    public Random Random { get; init; } = new(unchecked((int)Now.UtcTicks));
}
