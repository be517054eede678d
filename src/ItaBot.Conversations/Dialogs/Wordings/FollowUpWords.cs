using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Words that lean on the last question: <c>followups.yaml</c>, whose notes say what each list is for.</summary>
internal sealed class FollowUpWords
{
    /// <exception cref="DataFileException">A list is missing or unknown, or a cue cannot be read.</exception>
    public FollowUpWords(DataMap map)
    {
        var file = new CueFile(map);
        Fillers = file.Read("fillers");
        Same = file.Read("same");
        Earlier = file.Read("earlier");
        Later = file.Read("later");
        Newest = file.Read("newest");
        Why = file.Read("why");
        InEnglish = file.Read("inEnglish");
        InThai = file.Read("inThai");
        Count = file.Read("count");
        Ordinals = file.ReadNumbered("ordinals");
        Last = file.Read("last");
        OrdinalNumber = file.Read("ordinalNumber");
        About = file.Read("about");
        Score = file.Read("score");
        file.End();
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
