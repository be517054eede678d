using ItaBot.Conversations;
using ItaBot.Conversations.Answers;
using ItaBot.Host.Settings;
using ItaBot.Scoring.Assessments;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Asking;

/// <summary>Puts questions of the command line to the assistant, with the settings for what they leave open.</summary>
internal sealed class Asker(Assistant assistant, IAssessmentStore assessments, IOptions<ItaBotOptions> options, TimeProvider clock)
{
    public async Task<AskResult> AskAsync(Question question, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(question.Text))
        {
            return Refuse("คำถามว่าง", "the question is empty");
        }

        if (question.Text.Length > Turn.MaxCharacters)
        {
            return Refuse($"คำถามยาวเกิน {Turn.MaxCharacters} ตัวอักษร", $"the question is longer than {Turn.MaxCharacters} characters");
        }

        if (!TryReadNow(question, out var now))
        {
            return Refuse(
                $"อ่านเวลา “{question.Now}” ไม่ได้ ให้เขียนแบบ 2026-03-30T08:30:00+07:00",
                $"the time “{question.Now}” cannot be read; write it like 2026-03-30T08:30:00+07:00");
        }

        if (question.AgencyId is { } id && !await IsKnownAsync(id, cancellationToken))
        {
            return Refuse($"ไม่มีผลการประเมินของหน่วยงาน {id}", $"there is no assessment of the agency {id}");
        }

        var turn = new Turn(
            question.Text, question.Audience, question.AgencyId ?? options.Value.Agency, question.Locale, now, question.ConversationId);
        return new AskResult.Answered(await assistant.AnswerAsync(turn, cancellationToken));
    }

    private bool TryReadNow(Question question, out DateTimeOffset now)
    {
        now = clock.GetUtcNow();
        return question.Now is null || IsoMoment.TryParse(question.Now, options.Value.ReadTimeZone(), out now);
    }

    private async Task<bool> IsKnownAsync(string id, CancellationToken cancellationToken) =>
        (await assessments.ListAgenciesAsync(cancellationToken)).Any(a => a.Id == id);

    private static AskResult.Refused Refuse(string thai, string english) => new(new(thai, english));
}
