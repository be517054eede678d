namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>What <c>intents.yaml</c> holds for one intent; its comments say how the weights work.</summary>
internal sealed class IntentFile
{
    /// <summary>What must be mentioned, one of them at least; empty where nothing must.</summary>
    public List<string> Needs { get; init; } = [];

    /// <summary>The weight of what is mentioned.</summary>
    public Dictionary<string, double> Mentioned { get; init; } = [];

    /// <summary>Cues by their weight.</summary>
    public Dictionary<double, List<string>> Say { get; init; } = [];
}
