using Microsoft.Extensions.Options;

namespace ItaBot.Channels.Retention;

/// <summary>Refuses a time within which a channel may still send an event again.</summary>
internal sealed class RetentionOptionsValidator : IValidateOptions<RetentionOptions>
{
    public ValidateOptionsResult Validate(string? name, RetentionOptions options)
    {
        var (shortest, longest) = RetentionOptions.Range;
        return options.Retention >= shortest && options.Retention <= longest
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{RetentionOptions.Section}:{nameof(options.Retention)}: ต้องอยู่ระหว่าง {shortest:c} ถึง {longest:c} เช่น 7.00:00:00 — it must be between {shortest:c} and {longest:c}, such as 7.00:00:00");
    }
}
