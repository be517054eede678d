namespace ItaBot.Conversations.Understanding.Vocabularies;

/// <summary>Words by which the name of an agency is told that nobody knows. Immutable.</summary>
internal sealed class PlaceVocabulary(PlaceWords words)
{
    /// <summary>What names of places begin with: หนอง, บ้าน.</summary>
    public IReadOnlyList<string> Begin { get; } = Vocabulary.Literals(words.Begin);

    /// <summary>What may follow a name and ends it.</summary>
    public IReadOnlyList<string> After { get; } = Vocabulary.Literals(words.After);

    /// <summary>What is no name where it stands behind the kind of an agency: นี้, ของเรา.</summary>
    public IReadOnlyList<string> Not { get; } = Vocabulary.Literals(words.Not);
}
