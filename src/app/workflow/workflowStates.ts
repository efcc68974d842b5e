export { workflowStates, type WorkflowState } from '../../assessment/workflow/workflow';
