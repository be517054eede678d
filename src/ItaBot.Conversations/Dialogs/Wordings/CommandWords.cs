using ItaBot.Conversations.Understanding.Wording;
using ItaBot.Scoring.DataFiles;

namespace ItaBot.Conversations.Dialogs.Wordings;

/// <summary>Words that answer a prompt or stop one: <c>commands.yaml</c>, whose notes say what each list is for.</summary>
internal sealed class CommandWords
{
    private static readonly string[] Keys =
    [
        "fillers", "cancel", "back", "help", "unsure", "correction", "noneOfThese", "toEnglish", "toThai", "otherLanguage",
        "thai", "english", "goal", "answers",
    ];

    /// <exception cref="DataFileException">A list is missing or a cue cannot be read.</exception>
    public CommandWords(DataMap file)
    {
        file.WithKeys(Keys);
        Fillers = CueList.Read(file, "fillers");
        Cancel = CueList.Read(file, "cancel");
        Back = CueList.Read(file, "back");
        Help = CueList.Read(file, "help");
        Unsure = CueList.Read(file, "unsure");
        Correction = CueList.Read(file, "correction");
        NoneOfThese = CueList.Read(file, "noneOfThese");
        ToEnglish = CueList.Read(file, "toEnglish");
        ToThai = CueList.Read(file, "toThai");
        OtherLanguage = CueList.Read(file, "otherLanguage");
        Thai = CueList.Read(file, "thai");
        English = CueList.Read(file, "english");
        Goal = CueList.Read(file, "goal");
        Answers = CueList.Read(file, "answers");
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
}
