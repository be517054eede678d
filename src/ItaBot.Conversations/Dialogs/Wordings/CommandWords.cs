using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Words that answer a prompt or stop one: <c>commands.yaml</c>, whose notes say what each list is for.</summary>
internal sealed class CommandWords
{
    /// <exception cref="DataFileException">A list is missing or unknown, or a cue cannot be read.</exception>
    public CommandWords(DataMap map)
    {
        var file = new CueFile(map);
        Fillers = file.Read("fillers");
        Cancel = file.Read("cancel");
        Back = file.Read("back");
        Help = file.Read("help");
        Unsure = file.Read("unsure");
        Correction = file.Read("correction");
        NoneOfThese = file.Read("noneOfThese");
        ToEnglish = file.Read("toEnglish");
        ToThai = file.Read("toThai");
        OtherLanguage = file.Read("otherLanguage");
        Thai = file.Read("thai");
        English = file.Read("english");
        Goal = file.Read("goal");
        Answers = file.Read("answers");
        Days = file.Read("days");
        AnotherDay = file.Read("anotherDay");
        NothingToShow = file.Read("nothingToShow");
        Yes = file.Read("yes");
        No = file.Read("no");
        DutyDone = file.Read("dutyDone");
        DutyBegun = file.Read("dutyBegun");
        DutyPutOff = file.Read("dutyPutOff");
        DutyNotMine = file.Read("dutyNotMine");
        OpenRound = file.Read("openRound");
        OpenRoundBriefly = file.Read("openRoundBriefly");
        CloseRound = file.Read("closeRound");
        file.End();
    }

    public CueSet Fillers { get; }

    public CueSet Cancel { get; }

    public CueSet Back { get; }

    public CueSet Help { get; }

    public CueSet Unsure { get; }

    public CueSet Correction { get; }

    public CueSet NoneOfThese { get; }

    public CueSet ToEnglish { get; }

    public CueSet ToThai { get; }

    public CueSet OtherLanguage { get; }

    public CueSet Thai { get; }

    public CueSet English { get; }

    public CueSet Goal { get; }

    /// <summary>What may stand around an answer to a prompt.</summary>
    public CueSet Answers { get; }

    /// <summary>What may stand around a day, or be one.</summary>
    public CueSet Days { get; }

    /// <summary>The wish to name a day that no button offers.</summary>
    public CueSet AnotherDay { get; }

    /// <summary>There is no link and no note that could show that something is done.</summary>
    public CueSet NothingToShow { get; }

    public CueSet Yes { get; }

    public CueSet No { get; }

    /// <summary>The duty that was just shown is done.</summary>
    public CueSet DutyDone { get; }

    /// <summary>Somebody is at the duty that was just shown.</summary>
    public CueSet DutyBegun { get; }

    /// <summary>The duty that was just shown is to be put off.</summary>
    public CueSet DutyPutOff { get; }

    /// <summary>The duty that was just shown is somebody else's.</summary>
    public CueSet DutyNotMine { get; }

    /// <summary>A round of quick feedback is to be opened.</summary>
    public CueSet OpenRound { get; }

    /// <summary>The same in words that mean it only where they are the whole message.</summary>
    public CueSet OpenRoundBriefly { get; }

    /// <summary>The open round of quick feedback is to be closed.</summary>
    public CueSet CloseRound { get; }
}
