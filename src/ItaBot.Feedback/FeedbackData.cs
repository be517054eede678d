using ItaBot.Feedback.Questionnaires;
using ItaBot.Feedback.Texts;
using ItaBot.Scoring.DataFiles;
using ItaBot.Scoring.Rules;

namespace ItaBot.Feedback;

/// <summary>What the files of <c>dialogs/feedback</c> hold.</summary>
/// <param name="Questionnaire">The questions, and what the dialog says.</param>
/// <param name="Corruption">Tells reports of corruption.</param>
/// <param name="Requests">Tells requests about one's data.</param>
public sealed record FeedbackData(Questionnaire Questionnaire, CorruptionReport Corruption, DataRequests Requests)
{
    /// <summary>The folder that is delivered beside the program.</summary>
    public static string DefaultDirectory { get; } = Path.Combine(AppContext.BaseDirectory, "dialogs", "feedback");

    /// <summary>Reads and checks the files of a folder.</summary>
    /// <exception cref="DataFileException">A file is missing or cannot be as it is.</exception>
    public static FeedbackData Load(string directory, RuleBook rules) => new(
        QuestionnaireReader.Read(Path.Combine(directory, QuestionnaireReader.FileName), rules),
        CorruptionReport.Read(Path.Combine(directory, CorruptionReport.FileName)),
        DataRequests.Read(Path.Combine(directory, DataRequests.FileName)));
}
