namespace ItaBot.Conversations.Understanding.Learning;

/// <summary>A sentence of the example files.</summary>
/// <param name="Intent">The index of what it means in <see cref="Intents.All"/>.</param>
/// <param name="Text">The sentence.</param>
/// <param name="Written">The entry that it is a wording of.</param>
internal sealed record Example(int Intent, string Text, string Written);
