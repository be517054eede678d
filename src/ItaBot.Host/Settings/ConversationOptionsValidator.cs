using ItaBot.Conversations.Dialogs;
using Microsoft.Extensions.Options;

namespace ItaBot.Host.Settings;

/// <summary>Refuses a time after which no conversation could go on, or none would ever end.</summary>
internal sealed class ConversationOptionsValidator : IValidateOptions<ConversationOptions>
{
    public ValidateOptionsResult Validate(string? name, ConversationOptions options)
    {
        var (shortest, longest) = ConversationOptions.Range;
        return options.ExpiresAfter >= shortest && options.ExpiresAfter <= longest
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(
                $"{ConversationOptions.Section}:{nameof(options.ExpiresAfter)}: ต้องอยู่ระหว่าง {shortest:c} ถึง {longest:c} เช่น 00:30:00 — it must be between {shortest:c} and {longest:c}, such as 00:30:00");
    }
}
