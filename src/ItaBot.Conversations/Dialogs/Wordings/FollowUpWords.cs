using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Words that lean on the last question: <c>followups.yaml</c>, whose notes say what each list is for.</summary>
internal sealed class FollowUpWords
{
    private static readonly string[] Keys =
    [
        "fillers", "same", "earlier", "later", "newest", "why", "inEnglish", "inThai", "count", "ordinals", "last", "ordinalNumber", "about", "score",
    ];

    /// <exception cref="DataFileException">A list is missing or a cue cannot be read.</exception>
    public FollowUpWords(DataMap file)
    {
        file.WithKeys(Keys);
        Fillers = CueList.Read(file, "fillers");
        Same = CueList.Read(file, "same");
        Earlier = CueList.Read(file, "earlier");
        Later = CueList.Read(file, "later");
        Newest = CueList.Read(file, "newest");
        Why = CueList.Read(file, "why");
        InEnglish = CueList.Read(file, "inEnglish");
        InThai = CueList.Read(file, "inThai");
        Count = CueList.Read(file, "count");
        Ordinals = CueList.ReadNumbered(file, "ordinals");
        Last = CueList.Read(file, "last");
        OrdinalNumber = CueList.Read(file, "ordinalNumber");
        About = CueList.Read(file, "about");
        Score = CueList.Read(file, "score");
    }

    public CueSet Fillers { get; }

    public CueSet Same { get; }

    public CueSet Earlier { get; }

    public CueSet Later { get; }

    public CueSet Newest { get; }

    public CueSet Why { get; }

    public CueSet InEnglish { get; }

    public CueSet InThai { get; }

    /// <summary>What stands before a count.</summary>
    public CueSet Count { get; }

    /// <summary>Words for places in a list, from 1.</summary>
    public IReadOnlyList<(int Place, CueSet Cues)> Ordinals { get; }

    public CueSet Last { get; }

    /// <summary>What stands before the number of a place in a list.</summary>
    public CueSet OrdinalNumber { get; }

    public CueSet About { get; }

    public CueSet Score { get; }
}
