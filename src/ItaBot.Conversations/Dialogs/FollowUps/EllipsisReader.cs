using ItaBot.Conversations.Dialogs.State;
using ItaBot.Conversations.Dialogs.Turns;
using ItaBot.Conversations.Dialogs.Wordings;
using ItaBot.Conversations.Understanding;
using ItaBot.Scoring;

namespace ItaBot.Conversations.Dialogs.FollowUps;

/// <summary>Reads messages that only say what is different from the last question: แล้วปีก่อนล่ะ, เฉพาะ OIT, only 3.</summary>
internal sealed class EllipsisReader(FollowUpWords words)
{
    /// <summary>How many are listed where somebody asks for the parts of a figure.</summary>
    private const int Parts = 10;

    /// <summary>The question that is meant; null where the message is none of these or says nothing.</summary>
    public Meaning? Read(Message message, LastQuestion last)
    {
        if (!message.IsOnly(words.Fillers, words.Same, words.Count, words.Earlier, words.Later, words.Newest))
        {
            return null;
        }

        last = ListMeant(message, last);
        var meant = Otherwise(message, last) ?? Same(message, last);
        return meant.Intent == last.Intent && meant.Slots == last.Slots && SlotFiller.Fill(last.Intent, message.Mentioned) == new Slots()
            ? null
            : meant;
    }

    /// <summary>"Only 3" and "what about the indicators" speak of the list, also after a look at one of it.</summary>
    private LastQuestion ListMeant(Message message, LastQuestion last) =>
        last.ListOf is { } list && message.Mentioned is { Ids.Count: 0, Named: null } mentioned && (mentioned.Level is not null || CountOf(message) is not null)
            ? new(list.Intent, list.Slots, last.Listed) { FiscalYear = last.FiscalYear }
            : last;

    /// <summary>The same question with something else in it.</summary>
    private Meaning Same(Message message, LastQuestion last)
    {
        var stated = SlotFiller.Fill(last.Intent, message.Mentioned);
        if (last.Intent == Intents.ScoreBelow && message.Mentioned.Points is { } mark && stated.Threshold is null)
        {
            stated = stated with { Threshold = mark };
        }

        var merged = stated.Over(last.Slots);
        return new(last.Intent, InYear(message, last, merged));
    }

    /// <summary>Another question, where the last one cannot be asked about what is named now.</summary>
    private Meaning? Otherwise(Message message, LastQuestion last)
    {
        var mentioned = message.Mentioned;
        var basis = new Slots { Agency = mentioned.Agency ?? last.Slots.Agency, FiscalYear = last.Slots.FiscalYear };
        var item = mentioned.Ids is [{ Kind: TargetKind.Item } id] ? id : mentioned.Named is { Kind: TargetKind.Item } named ? named : null;
        return last.Intent switch
        {
            Intents.ScoreBelow or Intents.ScoreRank or Intents.ScoreReconcile when item is not null =>
                new(Intents.ScoreShow, InYear(message, last, basis with { Target = item })),
            Intents.ScoreBelow or Intents.ScoreRank or Intents.ScorePlan when CountOf(message) is { } n =>
                Fewer(last, n),
            Intents.ScoreShow or Intents.ScoreTrend when mentioned is { Level: { } level, Ids.Count: 0, Named: null } =>
                PartsOf(last.Slots.Target, basis with { Level = level, Direction = Direction.Lowest, N = Parts }),
            Intents.ScoreTrend when ShiftOf(message) is not null =>
                new(Intents.ScoreShow, InYear(message, last, basis with { Target = last.Slots.Target })),
            Intents.ItemExplain or Intents.RulesExplain when mentioned.Agency is not null =>
                new(Intents.ScoreShow, basis with { Target = last.Slots.Target, FiscalYear = null }),
            _ => null,
        };
    }

    private static Meaning PartsOf(Target? target, Slots slots) => new(Intents.ScoreRank, target switch
    {
        { Kind: TargetKind.Tool } tool => slots with { Tool = Enum.Parse<Tool>(tool.Id) },
        { Kind: TargetKind.Indicator or TargetKind.Sub } above => slots with { Under = above },
        _ => slots,
    });

    /// <summary>The lowest of those that fall below a mark are the lowest of all.</summary>
    private static Meaning Fewer(LastQuestion last, int n) => last.Intent == Intents.ScoreBelow
        ? new(Intents.ScoreRank, last.Slots with { Threshold = null, Direction = Direction.Lowest, N = n })
        : new(last.Intent, last.Slots with { N = n });

    private int? CountOf(Message message) => message.Mentioned.N ?? message.NumberAfter(words.Count);

    private Slots InYear(Message message, LastQuestion last, Slots slots) => message switch
    {
        _ when message.Has(words.Newest) => slots with { FiscalYear = null },
        _ when ShiftOf(message) is { } shift && last.FiscalYear is { } year => slots with { FiscalYear = year + shift, OtherYear = null },
        _ => slots,
    };

    private int? ShiftOf(Message message) => message.Has(words.Earlier) ? -1 : message.Has(words.Later) ? 1 : null;
}
