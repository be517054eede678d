using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>An item, an indicator or a sub-indicator that a text names by its id or its name.</summary>
/// <param name="Target">What is named.</param>
/// <param name="Place">Where.</param>
internal readonly record struct TargetMention(Target Target, Stretch Place);
