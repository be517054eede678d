using ItaBot.Scoring;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Feedback.Questionnaires;

/// <summary>Reads the questionnaire from its file, <c>questionnaire.yaml</c>.</summary>
public static class QuestionnaireReader
{
    /// <summary>The name of its file.</summary>
    public const string FileName = "questionnaire.yaml";

    /// <summary>Reads a questionnaire and checks it against the rule year that it names.</summary>
    /// <exception cref="DataFileException">The file is missing or cannot be as it is.</exception>
    public static Questionnaire Read(string path, RuleBook rules)
    {
        var file = FeedbackFile.Open(path);
        var root = file.Root.WithKeys(
            ["year", "scales", "questions", "numbers", "ratings", "between", "signs", "fillers", "buttons", "services", "times", "texts"]);
        var year = rules.Find(root.Whole("year"))
            ?? throw root.Fault("year", FeedbackProblems.NoYear(root.Whole("year"), rules.Years.Select(y => y.Year)));
        var questions = QuestionReader.Read(root, year);
        var services = root.Map("services").WithKeys(["default", "agencies"]);
        var byAgency = services.Map("agencies");
        return new Questionnaire(
            year.Year,
            file.Fingerprint,
            questions,
            AnswerWordsReader.Read(root, year[Tool.EIT].Scale!.Value.Count),
            OptionFile.List(services, "default"),
            byAgency.Keys.ToDictionary(id => id, id => OptionFile.List(byAgency, id)),
            OptionFile.List(root, "times"),
            All<FeedbackButton, Option>(root.Map("buttons"), (map, key, _) => OptionFile.Button(map, key)),
            All<FeedbackText, LocalText>(root.Map("texts"), (map, key, text) => map.Wording(key, FeedbackTextFields.Of(text))));
    }

    private static Dictionary<TName, TValue> All<TName, TValue>(DataMap map, Func<DataMap, string, TName, TValue> read)
        where TName : struct, Enum
    {
        map.WithKeys([.. Enum.GetValues<TName>().Select(FeedbackFile.KeyOf)]);
        return Enum.GetValues<TName>().ToDictionary(name => name, name => read(map, FeedbackFile.KeyOf(name), name));
    }
}
