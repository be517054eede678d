namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>What a text shows of its intent: the places of its features, each once.</summary>
/// <param name="Wording">Pieces of its wording.</param>
/// <param name="Mentions">What it mentions, alone and in pairs.</param>
internal sealed record Features(int[] Wording, int[] Mentions);
