namespace ItaBot.Feedback.Sampling;

/// <summary>How often an item has been answered and is being asked in one round.</summary>
/// <param name="Item">Its id, for example <c>e7</c>.</param>
/// <param name="Answers">Its answers so far, "do not know" not counted.</param>
/// <param name="Asked">
/// In how many forms that are still open it is asked. Without these a crowd that starts at the same moment would all get
/// the same items.
/// </param>
public sealed record ItemLoad(string Item, int Answers, int Asked);
