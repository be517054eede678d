namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>A step of a cue; null in the place of a node is the cue's end.</summary>
internal abstract record CueNode
{
    private CueNode()
    {
    }

    /// <summary>Letters as they stand.</summary>
    public sealed record Literal(string Text, CueNode? Next) : CueNode;

    /// <summary>A space, which beside Thai letters and digits may be missing.</summary>
    public sealed record Space(CueNode? Next) : CueNode;

    /// <summary>Some words.</summary>
    public sealed record Gap(CueNode? Next) : CueNode;

    /// <summary>A number in digits.</summary>
    public sealed record Number(CueNode? Next) : CueNode;

    /// <summary>One of several; each of them leads on to what follows the choice.</summary>
    public sealed record Choice(IReadOnlyList<CueNode?> Branches) : CueNode;
}
