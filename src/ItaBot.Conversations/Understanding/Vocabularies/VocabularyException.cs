namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>A vocabulary file is missing or cannot be read; the message says which one and, where it can, the line.</summary>
public sealed class VocabularyException(string message, Exception? inner = null) : Exception(message, inner);
