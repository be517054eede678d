namespace ItaBot.Conversations.Understanding.Mentions;

/// <summary>A fiscal year that a text names.</summary>
/// <param name="Year">Buddhist era.</param>
/// <param name="IsReference">Whether something is held against it: เทียบกับปี 66.</param>
internal readonly record struct YearMention(int Year, bool IsReference);
