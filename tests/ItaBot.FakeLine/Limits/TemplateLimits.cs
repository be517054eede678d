namespace ItaBot.FakeLine.Limits;

/// <summary>The limits of template messages.</summary>
internal static class TemplateLimits
{
    private static readonly LabelRule Label = new(20, IsRequired: true);
    private static readonly LabelRule ImageLabel = new(12, IsRequired: false);

    public static void Check(JsonPlace message)
    {
        if (message.Child("template") is not { } template)
        {
            return;
        }

        switch (template.Text("type"))
        {
            case "buttons":
                CheckColumn(template, longestPlainText: 160, mostActions: 4);
                break;
            case "confirm":
                template.CheckGraphemes("text", 240, isRequired: true);
                template.AddIf(template.Children("actions").Count != 2, "actions", "Size must be 2");
                CheckActions(template.Children("actions"), Label);
                break;
            case "carousel":
                CheckCarousel(template);
                break;
            case "image_carousel":
                CheckColumnCount(template);
                CheckActions(template.Children("columns").Select(c => c.Child("action")).OfType<JsonPlace>(), ImageLabel);
                break;
            default:
                break;
        }
    }

    private static void CheckCarousel(JsonPlace template)
    {
        CheckColumnCount(template);
        var columns = template.Children("columns");
        foreach (var column in columns)
        {
            CheckColumn(column, longestPlainText: 120, mostActions: 3);
        }

        var shapes = columns.Select(c =>
            (c.Children("actions").Count, c.Child("title") is null, c.Child("thumbnailImageUrl") is null)).Distinct().Count();
        template.AddIf(shapes > 1, "columns", "all columns must have the same number of actions, and the same use of image and title");
    }

    private static void CheckColumnCount(JsonPlace template) =>
        template.AddIf(template.Children("columns").Count is 0 or > 10, "columns", "Size must be between 1 and 10");

    private static void CheckColumn(JsonPlace column, int longestPlainText, int mostActions)
    {
        var isPlain = column.Child("title") is null && column.Child("thumbnailImageUrl") is null;
        column.CheckGraphemes("title", 40, isRequired: false);
        column.CheckGraphemes("text", isPlain ? longestPlainText : 60, isRequired: true);
        var actions = column.Children("actions");
        column.AddIf(actions.Count == 0 || actions.Count > mostActions, "actions", "has too many or too few actions");
        CheckActions(actions, Label);
        if (column.Child("defaultAction") is { } action)
        {
            ActionLimits.Check(action, new LabelRule(20, IsRequired: false));
        }
    }

    private static void CheckActions(IEnumerable<JsonPlace> actions, LabelRule label)
    {
        foreach (var action in actions)
        {
            ActionLimits.Check(action, label);
        }
    }
}
