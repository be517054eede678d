namespace ItaBot.Conversations.Understanding.Wording;

/// <summary>Reads the notation of cues, from the right to the left so that each step knows what follows it.</summary>
internal static class CueParser
{
    private const char Gap = '…';
    private const char Number = '#';

    /// <summary>The characters that have a meaning of their own in a cue.</summary>
    public const string Notation = "()|…#";

    /// <summary>The first step of a written cue.</summary>
    /// <exception cref="FormatException">It is empty, begins with a gap or a number, or its parentheses do not match.</exception>
    public static CueNode Parse(string written)
    {
        var at = written.Length;
        var first = Sequence(written, ref at, null);
        return at == 0 && first is not null && Starts(first).All(s => s is CueNode.Literal)
            ? first
            : throw new FormatException($"'{written}' must begin with a word, and its parentheses must match.");
    }

    /// <summary>The literals that a cue can begin with; anything else where it can begin with something else.</summary>
    public static IEnumerable<CueNode?> Starts(CueNode? node) => node switch
    {
        CueNode.Choice choice => choice.Branches.SelectMany(Starts),
        CueNode.Space space => Starts(space.Next),
        _ => [node],
    };

    private static CueNode? Sequence(string written, ref int at, CueNode? next)
    {
        while (at > 0 && written[at - 1] is not ('(' or '|'))
        {
            next = written[at - 1] == ')' ? Group(written, ref at, next) : Step(written, ref at, next);
        }

        return next;
    }

    private static CueNode.Choice Group(string written, ref int at, CueNode? next)
    {
        at--;
        List<CueNode?> branches = [Sequence(written, ref at, next)];
        var isOptional = true;
        while (at > 0 && written[at - 1] == '|')
        {
            at--;
            isOptional = false;
            branches.Insert(0, Sequence(written, ref at, next));
        }

        if (at == 0)
        {
            throw new FormatException($"The parentheses of '{written}' do not match.");
        }

        at--;
        return new CueNode.Choice(isOptional ? [.. branches, next] : branches);
    }

    private static CueNode? Step(string written, ref int at, CueNode? next)
    {
        var end = at;
        at--;
        if (written[at] is Gap)
        {
            return new CueNode.Gap(next);
        }

        if (written[at] is Number)
        {
            return new CueNode.Number(next);
        }

        while (at > 0 && !Notation.Contains(written[at - 1], StringComparison.Ordinal))
        {
            at--;
        }

        return Words(LetterFolder.Fold(written[at..end]), next);
    }

    private static CueNode? Words(string folded, CueNode? next)
    {
        if (folded.EndsWith(' '))
        {
            next = new CueNode.Space(next);
        }

        var text = LetterFolder.Compact(folded);
        next = text.Length > 0 ? new CueNode.Literal(text, next) : next;
        return text.Length > 0 && folded.StartsWith(' ') ? new CueNode.Space(next) : next;
    }
}
